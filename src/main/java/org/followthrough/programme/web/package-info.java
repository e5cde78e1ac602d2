/** The pages of work programmes and referrals. */
@NullMarked
package org.followthrough.programme.web;

import org.jspecify.annotations.NullMarked;
