package org.caravanserai.platform.accounts;

/** Links by which people are invited who may have no account: a CDI bean of whoever sends them. */
public interface InvitationLinks {

    /**
     * Whether the link is one of these and still good.
     *
     * @param path address of a page of the platform, with its query
     */
    boolean isGood(String path);
}
