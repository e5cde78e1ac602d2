package org.followthrough.register.web;

import java.util.List;
import org.followthrough.register.ReviewLine;
import org.followthrough.register.SessionLine;

/**
 * The first page.
 *
 * @param lateResponses how many answers are missing past their last day
 */
record HomePage(StatusBar statuses, List<SessionLine> sessions, List<ReviewLine> reviews, long lateResponses) {}
