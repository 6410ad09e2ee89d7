package org.caravanserai.domain.cooperation.advice;

/** What a rule can depend on beside purpose and field: what the registry knows about the partner country. */
public enum AdviceFact {
    /** Degrees of the country are recognized by an agreement in force. */
    DEGREES_RECOGNIZED,
    /** No agreement on degrees is in force with the country. */
    DEGREES_NOT_RECOGNIZED,
    /** A mechanism with the country is registered. */
    MECHANISM_THERE,
    /** The same way is in use in the country and in the field. */
    CASE_IN_COUNTRY_AND_FIELD,
    /** The same way is in use in the field, elsewhere. */
    CASE_IN_FIELD,
    /** The same way is in use in the country, in another field. */
    CASE_IN_COUNTRY
}
