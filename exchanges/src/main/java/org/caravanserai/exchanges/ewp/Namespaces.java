package org.caravanserai.exchanges.ewp;

/** The target namespaces of the official schemas. */
final class Namespaces {

    private static final String EWP = "https://github.com/erasmus-without-paper/";

    static final String INSTITUTIONS = EWP + "ewp-specs-api-institutions/tree/stable-v2";
    static final String OUNITS = EWP + "ewp-specs-api-ounits/tree/stable-v2";
    static final String IIAS = EWP + "ewp-specs-api-iias/blob/stable-v7/endpoints/get-response.xsd";
    static final String IIAS_INDEX = EWP + "ewp-specs-api-iias/blob/stable-v7/endpoints/index-response.xsd";
    static final String IIAS_APPROVAL = EWP + "ewp-specs-api-iias-approval/tree/stable-v2";
    static final String OMOBILITIES = EWP + "ewp-specs-api-omobilities/blob/stable-v3/endpoints/get-response.xsd";
    static final String OMOBILITIES_INDEX =
            EWP + "ewp-specs-api-omobilities/blob/stable-v3/endpoints/index-response.xsd";
    static final String ARCHITECTURE = EWP + "ewp-specs-architecture/blob/stable-v1/common-types.xsd";
    static final String ADDRESS = EWP + "ewp-specs-types-address/tree/stable-v1";

    private Namespaces() {}
}
