/** What waits for the person who is signed in: on {@code /my}, as a number in the header, in the API. */
@NullMarked
package org.caravanserai.web.tasks;

import org.jspecify.annotations.NullMarked;
