/** The record of every state change: who, when, what, why. */
@NullMarked
package org.caravanserai.domain.history;

import org.jspecify.annotations.NullMarked;
