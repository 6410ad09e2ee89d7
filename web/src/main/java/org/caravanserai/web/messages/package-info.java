/** Pages and calls of messages to the people of a place. */
@NullMarked
package org.caravanserai.web.messages;

import org.jspecify.annotations.NullMarked;
