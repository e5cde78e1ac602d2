package org.followthrough.monitoring.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * A form that came back with errors stands at the address that it was sent to. Whoever loads that address again gets the
 * page that the form is on, which also knows who may see it.
 */
@Controller
@RequestMapping("/committees/{slug}/sessions/{date}")
class ReloadedFormController {

    @GetMapping({"/items/{name}/agreement", "/items/{name}/comments"})
    String item() {
        return "redirect:/committees/{slug}/sessions/{date}/items/{name}";
    }

    @GetMapping({"/items/{name}/request", "/items/{name}/chase", "/items/{name}/no-update", "/requests/due-date"})
    String requests() {
        return "redirect:/committees/{slug}/sessions/{date}/requests";
    }

    @GetMapping({"/items/{name}/confirmation", "/record/remaining"})
    String record() {
        return "redirect:/committees/{slug}/sessions/{date}/record";
    }
}
