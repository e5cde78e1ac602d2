package org.followthrough.web;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.followthrough.shared.Actor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.springframework.web.context.support.GenericWebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.templateresolver.StringTemplateResolver;
import org.thymeleaf.templateresource.ITemplateResource;
import org.thymeleaf.templateresource.StringTemplateResource;

/** Renders templates as the application does, without a server: those of the product and snippets of a test. */
final class Rendering {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2012-11-08T10:00:00Z"), ZoneOffset.UTC);
    private static final String SNIPPET = "snippet";

    private final GenericApplicationContext context = new GenericWebApplicationContext(new MockServletContext());
    private String councilName = "Leeds City Council";
    private Actor actor = Actor.PUBLIC;
    private String path = "/";
    private String snippet = "";

    Rendering() {
        context.refresh();
    }

    Rendering as(Actor actor) {
        this.actor = actor;
        return this;
    }

    Rendering at(String path) {
        this.path = path;
        return this;
    }

    Rendering ofNoCouncil() {
        councilName = "";
        return this;
    }

    /** A template of the product with this model. */
    String page(String template, Map<String, ?> model) {
        var engine = new SpringTemplateEngine();
        engine.addDialect(new WebDialect(new Layouts(councilName, CLOCK)));
        var templates = new ClassLoaderTemplateResolver();
        templates.setPrefix("templates/");
        templates.setSuffix(".html");
        templates.setCharacterEncoding("UTF-8");
        templates.setCheckExistence(true);
        templates.setOrder(1);
        engine.addTemplateResolver(templates);
        engine.addTemplateResolver(new SnippetResolver());
        var views = new ThymeleafViewResolver();
        views.setTemplateEngine(engine);
        views.setApplicationContext(context);
        views.setCharacterEncoding("UTF-8");
        var response = new MockHttpServletResponse();
        var request = new MockHttpServletRequest();
        request.addPreferredLocale(Locale.UK);
        request.setRequestURI(path);
        request.setAttribute(Actor.class.getName(), actor);
        request.setAttribute(DispatcherServlet.WEB_APPLICATION_CONTEXT_ATTRIBUTE, context);
        try {
            requireNonNull(views.resolveViewName(template, Locale.UK)).render(new HashMap<>(model), request, response);
            return response.getContentAsString();
        } catch (Exception e) {
            throw new IllegalStateException(template, e);
        }
    }

    /** The template of the product as a document. */
    Document document(String template, Map<String, ?> model) {
        return Jsoup.parse(page(template, model));
    }

    /** A piece of a page, as an author would write it. */
    String snippet(String html, Map<String, ?> model) {
        snippet = html;
        return page(SNIPPET, model);
    }

    private final class SnippetResolver extends StringTemplateResolver {

        private SnippetResolver() {
            setTemplateMode(TemplateMode.HTML);
            setOrder(2);
        }

        @Override
        protected ITemplateResource computeTemplateResource(
                IEngineConfiguration configuration,
                String ownerTemplate,
                String template,
                Map<String, Object> templateResolutionAttributes) {
            return new StringTemplateResource(snippet);
        }
    }
}
