package org.followthrough.register.web;

import java.time.LocalDate;
import org.followthrough.web.Words;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Who runs this website and how to reach them, from the configuration under "followthrough". */
@Component
class Site {

    private final String councilName;
    private final String contactEmail;
    private final LocalDate statementOn;

    Site(
            @Value("${followthrough.council-name:}") String councilName,
            @Value("${followthrough.contact-email:}") String contactEmail,
            @Value("${followthrough.accessibility-statement-on:2026-11-22}") String statementOn) {
        this.councilName = councilName.strip();
        this.contactEmail = contactEmail.strip();
        this.statementOn = LocalDate.parse(statementOn.strip());
    }

    /** The council's name, or "the council" while none is configured. */
    public String getOwner() {
        return councilName.isEmpty() ? "the council" : councilName;
    }

    /** An e-mail address, empty if none is configured. */
    public String getContactEmail() {
        return contactEmail;
    }

    /** When the accessibility statement was last looked over, such as "22 November 2026". */
    public String getStatementDate() {
        return Words.date(statementOn);
    }

    /** Whom the model accessibility statement sends people to who are not content with the council's answer. */
    public String getEqualityService() {
        return "https://www.equalityadvisoryservice.com/";
    }

    /** The guidelines that the accessibility regulations go by. */
    public String getGuidelines() {
        return "https://www.w3.org/TR/WCAG22/";
    }

    /** Where people complain about how their data are treated. */
    public String getComplaints() {
        return "https://ico.org.uk/make-a-complaint/";
    }
}
