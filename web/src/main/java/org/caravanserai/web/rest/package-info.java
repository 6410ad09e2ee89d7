/** What every REST resource has in common: the application, problems, pages of lists. */
@NullMarked
package org.caravanserai.web.rest;

import org.jspecify.annotations.NullMarked;
