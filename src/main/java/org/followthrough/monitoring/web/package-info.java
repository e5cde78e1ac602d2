/** Pages of monitoring sessions: preparing, giving updates, drafting, recording, publishing. */
@NullMarked
package org.followthrough.monitoring.web;

import org.jspecify.annotations.NullMarked;
