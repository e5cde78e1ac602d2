package org.followthrough.guards;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * A rule that every template keeps.
 *
 * @param name what is not allowed
 * @param reason why not
 * @param offender a piece of a template that breaks it, which proves that the rule can fail
 * @param findings what breaks the rule in a template without its comments
 */
record TemplateRule(String name, String reason, String offender, Function<String, List<String>> findings) {

    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);

    /** Names under "example" belong to nobody and stand for an address of ours. */
    private static final Pattern ADDRESS =
            Pattern.compile("(?:https?:)?//[\\w.-]+\\.(?!example\\b)[a-z]{2,}[^\"'\\s<)]*");

    /** Names of languages, and nothing that a browser fetches. */
    private static final List<String> FOREIGN_NAMES =
            List.of("http://www.w3.org/2000/svg", "http://www.thymeleaf.org", "http://www.thymeleaf.org/extras");

    /** The one line in the layout that tells style sheets that scripts run; the headers allow it by its hash. */
    private static final Pattern SCRIPT = Pattern.compile("document\\.body\\.className \\+= ' js-enabled'.*");

    List<String> findingsIn(String template) {
        return findings.apply(COMMENT.matcher(template).replaceAll(""));
    }

    @Override
    public String toString() {
        return "no " + name + ", because " + reason;
    }

    static List<TemplateRule> all() {
        return Stream.concat(expressions(), markup()).toList();
    }

    private static Stream<TemplateRule> expressions() {
        return Stream.of(
                text(
                        "T(…)",
                        "an expression reaches no class",
                        "\\bT\\s*\\(",
                        "<p th:text=\"${T(java.lang.Runtime)}\">"),
                text(
                        "beans",
                        "a template shows what the page was given and asks nobody",
                        "[{(,\\s]@[A-Za-z]\\w*[.(]",
                        "<p th:text=\"${@reviews.all()}\">"),
                text(
                        "comparing names of constants",
                        "which constant means what is said where the constant is",
                        "\\.name\\(\\)\\s*(==|!=|eq\\b|ne\\b)",
                        "<p th:if=\"${state.name() == 'PUBLISHED'}\">"),
                text(
                        "preprocessing",
                        "it makes an expression of what somebody typed",
                        "__[$*#@~]\\{",
                        "<p th:text=\"${__${name}__}\">"),
                text("th:on…", "scripts live in files", "\\bth:on", "<a th:onclick=\"'go()'\">"),
                text(
                        "unescaped text",
                        "nothing that somebody typed is markup",
                        "th:utext|\\[\\(",
                        "<p th:utext=\"${typed}\">"),
                text(
                        "roles in templates",
                        "whether a button is there is asked of the rules that the deed asks too",
                        "sec:|#authorization|#authentication|hasRole|\\.has\\(Role",
                        "<p sec:authorize=\"hasRole('ADMIN')\">"),
                text(
                        "parameters of the request",
                        "a page shows what its controller has read and checked",
                        "\\$\\{\\s*#?param\\.|#request|#session\\b|#httpServlet",
                        "<p th:text=\"${param.q}\">"),
                text("th:include", "Thymeleaf gives it up", "th:include", "<p th:include=\"~{a :: b}\">"),
                text(
                        "javascript: addresses",
                        "a link leads somewhere",
                        "(?i)javascript:",
                        "<a href=\"javascript:history.back()\">"),
                new TemplateRule(
                        "addresses of other sites",
                        "the browser fetches nothing from others and the layout links to nobody",
                        "<a href=\"//elsewhere.org/\">",
                        text -> ADDRESS.matcher(text)
                                .results()
                                .map(found -> found.group())
                                .filter(found -> !FOREIGN_NAMES.contains(found))
                                .toList()));
    }

    private static Stream<TemplateRule> markup() {
        return Stream.of(
                elements(
                        "style attributes",
                        "the browser ignores them: style-src 'self'",
                        "<p style=\"color: red\">x</p>",
                        "[style], [th:style], [th:styleappend], style"),
                elements(
                        "handlers in attributes",
                        "the browser ignores them: script-src 'self'",
                        "<a onclick=\"go()\">x</a>",
                        "[^on]"),
                elements(
                        "conditions or loops beside th:replace",
                        "the fragment comes first, so that nobody asks them: put them on an element around it",
                        "<p th:if=\"${some}\" th:replace=\"~{a :: b}\"></p>",
                        "[th:replace][th:if], [th:replace][th:unless], [th:replace][th:each]"),
                elements(
                        "forms without th:action",
                        "the token against forged forms comes with th:action",
                        "<form method=\"post\" action=\"/x\"></form>",
                        "form[method=post]:not([th:action])"),
                elements(
                        "forms without a method",
                        "what a form does is said where it stands",
                        "<form th:action=\"@{/x}\"></form>",
                        "form:not([method]):not([th:replace])"),
                elements(
                        "pictures without words",
                        "some people hear the page",
                        "<img src=\"/a.png\"/>",
                        "img:not([alt]):not([th:alt])"),
                elements(
                        "new windows that can reach this one",
                        "the page behind a link may not steer ours",
                        "<a target=\"_blank\">x</a>",
                        "[target=_blank]:not([rel~=noopener])"),
                elements(
                        "frames and objects",
                        "the browser refuses them: default-src 'none'",
                        "<iframe></iframe>",
                        "iframe, object, embed, base, meta[http-equiv]"),
                new TemplateRule(
                        "scripts in pages",
                        "the browser runs only the one line whose hash the headers name",
                        "<script>alert(1)</script>",
                        text -> parse(text).select("script:not([th:src])").stream()
                                .filter(script -> !SCRIPT.matcher(script.data().strip())
                                                .matches()
                                        && !SCRIPT.matcher(script.wholeText().strip())
                                                .matches())
                                .map(Element::outerHtml)
                                .toList()));
    }

    private static TemplateRule text(String name, String reason, String pattern, String offender) {
        Pattern compiled = Pattern.compile(pattern);
        return new TemplateRule(
                name,
                reason,
                offender,
                text -> compiled.matcher(text)
                        .results()
                        .map(found -> found.group())
                        .toList());
    }

    private static TemplateRule elements(String name, String reason, String offender, String selector) {
        return new TemplateRule(
                name,
                reason,
                offender,
                text -> parse(text).select(selector).stream()
                        .map(Element::outerHtml)
                        .toList());
    }

    private static Document parse(String text) {
        return Jsoup.parse(text, "", Parser.xmlParser());
    }
}
