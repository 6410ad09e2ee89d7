/** The way from a draft to an approved event, and of changes after that. */
@NullMarked
package org.caravanserai.events.approval;

import org.jspecify.annotations.NullMarked;
