/**
 * Messages to the people of a place. An area contributes its kinds of places: an {@link org.caravanserai.domain.messages.AudienceKind}, a bean {@link
 * org.caravanserai.platform.messages.MessagePlaces} that finds a place of the caller, and in {@code persistence} the statement that finds its people
 * ({@code AudienceStatements}).
 */
@NullMarked
package org.caravanserai.platform.messages;

import org.jspecify.annotations.NullMarked;
