package org.caravanserai.domain.cooperation.registry;

/** Knows what other areas publish under the words that links name it by. */
public interface LinkTargets {

    /** Whether there is an event that everybody may see. */
    boolean hasEvent(String slug);

    /** Whether there is a language center that has opened. */
    boolean hasCenter(String slug);

    /** Whether there is an agreement on exchanges that has been in force. */
    boolean hasAgreement(String code);
}
