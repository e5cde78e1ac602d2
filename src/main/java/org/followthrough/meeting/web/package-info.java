/** Pages of meetings: what everybody reads and where officers write it. */
@NullMarked
package org.followthrough.meeting.web;

import org.jspecify.annotations.NullMarked;
