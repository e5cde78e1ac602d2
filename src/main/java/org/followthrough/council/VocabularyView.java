package org.followthrough.council;

import org.followthrough.status.Vocabulary;

/**
 * A committee's words.
 *
 * @param version for the form that changes them; 0 while it speaks the numbers
 */
public record VocabularyView(CommitteeView committee, long version, Vocabulary vocabulary) {}
