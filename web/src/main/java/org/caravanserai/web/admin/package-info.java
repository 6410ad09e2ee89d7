/** The administrator's rooms: outbox, history, data check, and the way to the others. */
@NullMarked
package org.caravanserai.web.admin;

import org.jspecify.annotations.NullMarked;
