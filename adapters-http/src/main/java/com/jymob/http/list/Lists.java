package com.jymob.http.list;

import com.jymob.domain.page.Page;
import com.jymob.http.format.DocumentWriter;
import com.jymob.http.message.Response;
import com.jymob.http.route.ApiCall;
import com.jymob.http.route.Sites;

/** Answers with parts of lists. */
public final class Lists {
  private final Sites sites;

  public Lists(Sites sites) {
    this.sites = sites;
  }

  /**
   * A page with the link to the next one.
   *
   * @param path of the list in the API
   * @param list what is listed, as {@link ListedPart#of} was told
   * @param type of the documents
   */
  public <T extends Record> Response answer(
      ApiCall call, String path, Object list, Class<T> type, Page<T> page) {
    Response answer = DocumentWriter.list(call.format(), type, page.items());
    return page.next() == null
        ? answer
        : NextPage.link(
            answer,
            sites.api(path + call.format().suffix()),
            call.request(),
            Cursor.write(page.next(), list));
  }
}
