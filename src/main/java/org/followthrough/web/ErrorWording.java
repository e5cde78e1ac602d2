package org.followthrough.web;

/** The plain words of an error page, for when no template can be rendered. */
public final class ErrorWording {

    private ErrorWording() {}

    /** What happened, as a heading. */
    public static String title(int status) {
        return switch (status) {
            case 400 -> "This address or form cannot be read";
            case 403 -> "You cannot do this";
            case 404 -> "Page not found";
            case 405 -> "This cannot be done here";
            case 409 -> "This has changed since you opened it";
            case 413 -> "This is too long to be sent";
            case 414 -> "The address is too long";
            case 422 -> "This cannot be saved as it is";
            case 429 -> "Too many tries";
            case 503 -> "Sorry, the service is unavailable";
            default -> status < 500 ? "This request cannot be answered" : "Sorry, there is a problem with the service";
        };
    }

    /** What to do about it, as a sentence. */
    public static String advice(int status) {
        return switch (status) {
            case 400 -> "Go back, check what you typed or pasted, and try again.";
            case 403 -> "Your account does not have the right to do this. Nothing has been changed.";
            case 404 -> "If you typed the address, check it is correct. If you pasted it, check you copied all of it.";
            case 405 -> "Go back and use the links and buttons of the page.";
            case 409 -> "Go back, load the page again and look at what is there now. Nothing has been changed.";
            case 413 -> "Go back, shorten the text or choose a smaller file, and try again. Nothing has been saved.";
            case 422 -> "Go back and correct it. Nothing has been saved.";
            case 429 -> "If you have forgotten your password, ask an administrator for a new one.";
            case 503 -> "Try again in a few minutes. What had been saved before is safe.";
            default -> status < 500 ? "Go back and try again." : "Try again later. What had been saved before is safe.";
        };
    }

    /** A whole page that needs nothing: no template, style sheet, database or session. */
    public static String barePage(int status) {
        return """
                <!DOCTYPE html>
                <html lang="en">
                <head><meta charset="utf-8"><title>%1$s – Followthrough</title>\
                <meta name="viewport" content="width=device-width, initial-scale=1"></head>
                <body><main><h1>%1$s</h1><p>%2$s</p><p><a href="/">Followthrough</a></p></main></body>
                </html>
                """.formatted(title(status), advice(status));
    }
}
