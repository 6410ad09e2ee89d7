/** What an event asks those who sign up, and what they answered. */
@NullMarked
package org.caravanserai.domain.events.questions;

import org.jspecify.annotations.NullMarked;
