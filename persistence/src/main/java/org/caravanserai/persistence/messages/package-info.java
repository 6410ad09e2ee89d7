/** Messages to the people of a place, and who these are by the statements that the areas contribute. */
@NullMarked
package org.caravanserai.persistence.messages;

import org.jspecify.annotations.NullMarked;
