package com.jymob.http.page;

import com.jymob.http.format.ErrorDocument;
import com.jymob.http.message.Request;
import com.jymob.http.message.Response;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes pages of templates, which lie by feature in {@code src/main/jte}. */
public final class Pages {
  private final TemplateEngine templates =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Pages.class.getClassLoader(), "com.jymob.http.page.template");
  private final Assets assets;

  public Pages(Assets assets) {
    this.assets = assets;
  }

  /**
   * @param template without its suffix, such as {@code user/profile}
   * @param model the parameters that the template declares, but for {@code page}
   */
  public Response show(Visitor visitor, int status, String template, Map<String, Object> model) {
    return Response.html(status, render(visitor, template, model));
  }

  /** A page with a form for a visitor who may be new. */
  public Response ask(Visitor visitor, int status, String template, Form form) {
    Response shown = show(visitor, status, template, Map.of("form", form));
    Response page =
        ReturnPath.leadsOn(form.typed(ReturnPath.FIELD))
            ? PageHeaders.withFormsToAnywhere(shown)
            : shown;
    return visitor instanceof Visitor.Guest(var cookie, var isNew) && isNew
        ? SessionCookie.welcome(page, cookie)
        : page;
  }

  /** It asks nothing of the stores, since they may be what failed. */
  public Response error(Request request, ErrorDocument error) {
    return PageHeaders.on(
        Response.html(error.status(), render(null, "error", Map.of("error", error))));
  }

  private String render(@Nullable Visitor visitor, String template, Map<String, Object> model) {
    Map<String, Object> parameters = new HashMap<>(model);
    parameters.put("page", new Page(assets, visitor));
    var output = new StringOutput();
    templates.render(template + ".jte", parameters, output);
    return output.toString();
  }
}
