package org.caravanserai.domain.mail;

/** Topics of an area that exists in tests only. */
public enum SampleTopic implements EmailTopic {
    OPTIONAL,
    NECESSARY;

    @Override
    public boolean isOptional() {
        return this == OPTIONAL;
    }
}
