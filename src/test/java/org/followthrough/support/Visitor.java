package org.followthrough.support;

import static java.util.Objects.requireNonNullElse;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A browser without a screen: keeps cookies, sends forms as they stand on the page, follows no redirect by itself. */
public final class Visitor {

    private final URI root;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, String> cookies = new LinkedHashMap<>();

    public Visitor(int port) {
        this.root = URI.create("http://localhost:" + port);
    }

    /** What came back. */
    public record Answer(HttpResponse<String> response) {

        public int status() {
            return response.statusCode();
        }

        public String body() {
            return response.body();
        }

        public Document page() {
            return Jsoup.parse(response.body(), response.uri().toString());
        }

        public Optional<String> header(String name) {
            return response.headers().firstValue(name);
        }

        public List<String> setCookies() {
            return response.headers().allValues("Set-Cookie");
        }

        /** Where a redirect leads, empty for none. */
        public String location() {
            return header("Location").orElse("");
        }
    }

    public Map<String, String> cookies() {
        return cookies;
    }

    public Answer get(String path) {
        return send(request(path).GET().build());
    }

    /** Posts as given, without a token. */
    public Answer post(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(joining("&"));
        return postBody(path, body);
    }

    /** Posts a body of a form as given. */
    public Answer postBody(String path, String body) {
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    /** Fills in the page's form that goes to this address and sends it with all its hidden fields. */
    public Answer submit(Answer answer, String action, Map<String, String> typed) {
        Element form = answer.page().select("form[method=post]").stream()
                .filter(candidate -> candidate.attr("action").equals(action))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no form to " + action + " in\n" + answer.body()));
        Map<String, String> fields = new LinkedHashMap<>();
        form.select("input[name]").forEach(input -> fields.put(input.attr("name"), input.attr("value")));
        form.select("textarea[name]").forEach(text -> fields.put(text.attr("name"), text.wholeText()));
        fields.putAll(typed);
        return post(action, fields);
    }

    /** Signs in by the form. */
    public Answer signIn(String email, String password) {
        return submit(get("/sign-in"), "/sign-in", Map.of("email", email, "password", password));
    }

    /** Another browser with the same cookies. */
    public Visitor twin() {
        Visitor twin = new Visitor(root.getPort());
        twin.cookies.putAll(cookies);
        return twin;
    }

    /** The same browser at an application on another port, as cookies do not tell ports apart. */
    public Visitor at(int port) {
        Visitor moved = new Visitor(port);
        moved.cookies.putAll(cookies);
        return moved;
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(root + path));
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(joining("; ")));
        }
        return request;
    }

    private Answer send(HttpRequest request) {
        try {
            Answer answer = new Answer(client.send(request, HttpResponse.BodyHandlers.ofString()));
            answer.setCookies().forEach(this::keep);
            return answer;
        } catch (IOException failed) {
            throw new AssertionError(request.uri() + " did not answer", failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", stopped);
        }
    }

    private void keep(String cookie) {
        String pair = cookie.split(";", 2)[0];
        String name = pair.substring(0, pair.indexOf('='));
        String value = requireNonNullElse(pair.substring(pair.indexOf('=') + 1), "");
        if (value.isEmpty()) {
            cookies.remove(name);
        } else {
            cookies.put(name, value);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
