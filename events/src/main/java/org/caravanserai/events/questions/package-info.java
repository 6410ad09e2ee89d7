/** Writing the questions of a sign-up form. */
@NullMarked
package org.caravanserai.events.questions;

import org.jspecify.annotations.NullMarked;
