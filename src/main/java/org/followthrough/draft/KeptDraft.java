package org.followthrough.draft;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What somebody typed into a form and has not sent.
 *
 * @param fields each field's values by its name
 * @param savedAt when they were kept
 */
public record KeptDraft(Map<String, List<String>> fields, Instant savedAt) {}
