package org.followthrough.status;

/** Where an answer leads: to the next {@link Question}, or to an outcome, the {@link StatusCategory}. */
public sealed interface Step permits Question, StatusCategory {

    /** The number printed before the step's wording; questions and categories are numbered apart. */
    int number();

    /** The wording in full, without its number. */
    String wording();
}
