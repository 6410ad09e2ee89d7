/** Pages and API calls by which the organizer follows an event and takes its next step. */
@NullMarked
package org.caravanserai.web.events.publication;

import org.jspecify.annotations.NullMarked;
