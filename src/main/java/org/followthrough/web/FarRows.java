package org.followthrough.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses a request that names a row further out than any page has one ({@code actions[999999].what}): binding it would
 * fail for want of the rows before it.
 */
class FarRows implements HandlerInterceptor {

    /** From 256 on, which is where binding ends. */
    private static final Pattern FAR = Pattern.compile("\\[(?:[0-9]{4,}|[3-9][0-9]{2}|2[6-9][0-9]|25[6-9])]");

    static boolean isFar(String name) {
        return FAR.matcher(name).find();
    }

    /** @throws ResponseStatusException (400) for such a request */
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getParameterMap().keySet().stream().anyMatch(FarRows::isFar)) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "a row that no page has");
        }
        return true;
    }
}
