package com.jymob.persistence.upload;

import static com.jymob.domain.resume.DocumentType.DOCX;
import static com.jymob.domain.resume.DocumentType.MARKDOWN;
import static com.jymob.domain.resume.DocumentType.ODT;
import static com.jymob.domain.resume.DocumentType.PDF;
import static com.jymob.domain.resume.DocumentType.RTF;
import static com.jymob.domain.resume.DocumentType.TEXT;
import static com.jymob.persistence.upload.OfficeFile.ODT_TYPE;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.domain.resume.DocumentType;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TikaContentTypesTest {
  private static final byte[] A_PDF = "%PDF-1.7\n%âãÏÓ\n1 0 obj\n%%EOF\n".getBytes(ISO_8859_1);
  private static final byte[] AN_RTF = "{\\rtf1\\ansi Zoe}".getBytes(UTF_8);
  private static final byte[] SOME_TEXT = "# Zoë 🦊\r\n\tGardener\f\n".getBytes(UTF_8);
  private static final Map<DocumentType, byte[]> SAMPLES =
      Map.of(
          PDF, A_PDF,
          DOCX, OfficeFile.docx("word/styles.xml"),
          ODT, OfficeFile.odt(ODT_TYPE, "styles.xml"),
          RTF, AN_RTF,
          TEXT, SOME_TEXT,
          MARKDOWN, SOME_TEXT);

  @ParameterizedTest
  @EnumSource
  void a_file_is_what_it_is_and_nothing_else(DocumentType type) {
    SAMPLES.forEach(
        (real, file) ->
            assertThat(is(type, file))
                .as(real + " as " + type)
                .isEqualTo(type == real || (isText(type) && isText(real))));
  }

  @ParameterizedTest
  @EnumSource
  void nothing_is_a_file_of_no_type_but_text(DocumentType type) {
    assertThat(is(type, new byte[0])).isEqualTo(isText(type));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", " ", "\uFEFF", "<html>", "GIF89a", "PK\3\4"})
  void what_has_something_before_its_signature_is_refused(String before) {
    byte[] prefix = before.getBytes(UTF_8);
    for (DocumentType type : List.of(PDF, DOCX, ODT, RTF)) {
      assertThat(is(type, joined(prefix, SAMPLES.get(type)))).as(type.name()).isFalse();
    }
  }

  @Test
  void an_archive_behind_another_file_is_no_office_document() {
    for (byte[] first : List.of(A_PDF, AN_RTF, SOME_TEXT)) {
      assertThat(is(DOCX, joined(first, SAMPLES.get(DOCX)))).isFalse();
      assertThat(is(ODT, joined(first, SAMPLES.get(ODT)))).isFalse();
    }
    assertThat(is(DOCX, joined(SAMPLES.get(ODT), SAMPLES.get(DOCX)))).isFalse();
    assertThat(is(ODT, joined(SAMPLES.get(ODT), SAMPLES.get(DOCX)))).isFalse();
  }

  @Test
  void what_follows_an_archive_makes_it_none() {
    assertThat(is(DOCX, joined(SAMPLES.get(DOCX), A_PDF))).isFalse();
    assertThat(is(ODT, joined(SAMPLES.get(ODT), "<script>".getBytes(UTF_8)))).isFalse();
  }

  @Test
  void a_comment_may_end_an_archive() {
    byte[] file =
        OfficeFile.zip(
            zip -> {
              zip.setComment("made by hand");
              OfficeFile.deflate(zip, OfficeFile.DOCX_TYPES);
              OfficeFile.deflate(zip, "word/document.xml");
            });
    assertThat(is(DOCX, file)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"word/vbaProject.bin", "word/VBAPROJECT.BIN", "other/vbaProject.bin"})
  void a_docx_with_macros_is_refused(String name) {
    assertThat(is(DOCX, OfficeFile.docx(name))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Basic/Standard/Module1.xml", "Scripts/python/run.py"})
  void an_odt_with_macros_is_refused(String name) {
    assertThat(is(ODT, OfficeFile.odt(ODT_TYPE, name))).isFalse();
  }

  @Test
  void other_archives_are_refused() {
    byte[] archive = OfficeFile.zip(zip -> OfficeFile.deflate(zip, "a.txt"));
    assertThat(Stream.of(DocumentType.values())).noneMatch(type -> is(type, archive));
    assertThat(is(ODT, OfficeFile.odt(ODT_TYPE + "-template"))).isFalse();
    assertThat(is(ODT, OfficeFile.odt("application/vnd.oasis.opendocument.spreadsheet"))).isFalse();
  }

  @Test
  void nothing_is_unpacked_so_that_a_bomb_does_not_explode() {
    byte[] zeros = new byte[1 << 20];
    byte[] bomb =
        OfficeFile.zip(
            zip -> {
              OfficeFile.deflate(zip, OfficeFile.DOCX_TYPES);
              zip.putNextEntry(new ZipEntry("word/document.xml"));
              for (int i = 0; i < 200; i++) {
                zip.write(zeros);
              }
              zip.closeEntry();
            });
    assertThat(bomb).hasSizeLessThan(5_242_880);
    assertThat(is(DOCX, bomb)).isTrue();
  }

  @Test
  void a_directory_of_very_many_files_is_refused() {
    byte[] file =
        OfficeFile.zip(
            zip -> {
              OfficeFile.deflate(zip, OfficeFile.DOCX_TYPES);
              OfficeFile.deflate(zip, "word/document.xml");
              for (int i = 0; i < 10_000; i++) {
                OfficeFile.deflate(zip, "word/" + i);
              }
            });
    assertThat(is(DOCX, file)).isFalse();
  }

  @Test
  void an_archive_cut_anywhere_is_refused() {
    byte[] file = SAMPLES.get(DOCX);
    for (int length = 0; length < file.length; length++) {
      assertThat(is(DOCX, Arrays.copyOf(file, length))).as("first %d bytes", length).isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\0b", "a\u0007", "\u001b[31m", "a\u0085"})
  void text_with_control_characters_is_refused(String text) {
    assertThat(is(TEXT, text.getBytes(UTF_8))).isFalse();
    assertThat(is(MARKDOWN, text.getBytes(UTF_8))).isFalse();
  }

  @Test
  void text_of_another_encoding_is_refused() {
    assertThat(is(TEXT, "Zoë".getBytes(ISO_8859_1))).isFalse();
    assertThat(is(TEXT, "Zoe".getBytes(UTF_16))).isFalse();
  }

  @Test
  void a_program_or_a_picture_is_nothing_of_all_this() {
    byte[] picture = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13};
    byte[] program = {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0};
    assertThat(Stream.of(DocumentType.values()))
        .noneMatch(type -> is(type, picture) || is(type, program));
  }

  private static boolean is(DocumentType type, byte[] file) {
    return new TikaContentTypes().is(type, file);
  }

  private static boolean isText(DocumentType type) {
    return type == TEXT || type == MARKDOWN;
  }

  private static byte[] joined(byte[] first, byte[] second) {
    var bytes = new ByteArrayOutputStream();
    bytes.writeBytes(first);
    bytes.writeBytes(second);
    return bytes.toByteArray();
  }
}
