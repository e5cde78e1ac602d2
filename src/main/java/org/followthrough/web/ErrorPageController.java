package org.followthrough.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where the servlet container asks for the page of an error; asked by a person it is no page. */
@Controller
class ErrorPageController implements ErrorController {

    private final ErrorPages pages;

    ErrorPageController(ErrorPages pages) {
        this.pages = pages;
    }

    @RequestMapping("/error")
    ModelAndView error(HttpServletRequest request) {
        boolean asked = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer;
        return pages.page(
                request,
                asked ? (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) : ErrorStatus.NOT_FOUND,
                null);
    }
}
