/** Pages on which an organizer writes the questions of a sign-up form. */
@NullMarked
package org.caravanserai.web.events.questions;

import org.jspecify.annotations.NullMarked;
