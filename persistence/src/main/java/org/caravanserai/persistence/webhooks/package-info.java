/** Webhooks, and what is told of things by the statements that the areas contribute. */
@NullMarked
package org.caravanserai.persistence.webhooks;

import org.jspecify.annotations.NullMarked;
