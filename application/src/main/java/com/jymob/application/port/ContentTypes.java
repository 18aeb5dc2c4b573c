package com.jymob.application.port;

import com.jymob.domain.resume.DocumentType;

/** Knows the types of files by their bytes. */
public interface ContentTypes {
  /**
   * Whether a file is what it is said to be, and holds no macros. Nothing in it is unpacked or run;
   * bytes that are several things at once are none of them, unless a program that takes them for
   * what they are said to be sees nothing of the others.
   */
  boolean is(DocumentType type, byte[] file);
}
