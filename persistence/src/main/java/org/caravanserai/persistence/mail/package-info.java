/** The outbox in its table. */
@NullMarked
package org.caravanserai.persistence.mail;

import org.jspecify.annotations.NullMarked;
