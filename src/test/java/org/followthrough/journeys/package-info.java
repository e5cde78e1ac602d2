/** What people do with the application, whole, in a real browser. */
package org.followthrough.journeys;
