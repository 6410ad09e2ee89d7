package org.caravanserai.platform.messages;

/**
 * A place as addresses name it.
 *
 * @param audience the {@link org.caravanserai.domain.messages.AudienceKind#word()}
 * @param place slug or code
 */
public record MessageAddress(String audience, String place) {}
