/**
 * The pages under {@code /administration}. Their addresses hold the numbers of records, unlike public ones: a form that
 * was opened before somebody changed a committee's address must still find the committee, and an e-mail address in a
 * page's address would stand in logs.
 */
@NullMarked
package org.followthrough.administration.web;

import org.jspecify.annotations.NullMarked;
