/** Pages that read events: the public page, the organizer's list, and what concerns the visitor. */
@NullMarked
package org.caravanserai.web.events.view;

import org.jspecify.annotations.NullMarked;
