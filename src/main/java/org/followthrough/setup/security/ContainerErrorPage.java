package org.followthrough.setup.security;

import java.io.IOException;
import java.io.Writer;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.followthrough.web.ErrorWording;
import org.jspecify.annotations.Nullable;

/**
 * The page for requests that the servlet container itself turns away, such as an address that is none: our words and
 * headers in place of its own bare page.
 */
public class ContainerErrorPage extends ErrorReportValve {

    private static final int FIRST_ERROR = 400;

    @Override
    protected void report(Request request, Response response, @Nullable Throwable problem) {
        int status = response.getStatus();
        if (status < FIRST_ERROR || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        SafetyHeaders.all().forEach(response::setHeader);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("text/html");
        response.setCharacterEncoding("UTF-8");
        try {
            Writer writer = response.getReporter();
            if (writer != null) {
                writer.write(ErrorWording.barePage(status));
                response.finishResponse();
            }
        } catch (IOException gone) {
            container.getLogger().debug("nobody is there to read the error page", gone);
        }
    }
}
