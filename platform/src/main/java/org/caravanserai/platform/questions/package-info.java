/** Reading the questions that organizers write for a form. */
@NullMarked
package org.caravanserai.platform.questions;

import org.jspecify.annotations.NullMarked;
