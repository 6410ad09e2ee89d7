package org.caravanserai.web.documents;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.platform.documents.ListMyDocuments;
import org.caravanserai.platform.documents.MyDocument;
import org.caravanserai.web.lists.ListAddress;
import org.caravanserai.web.lists.ListModel;

/** The documents of the person who is signed in. */
@Named
@RequestScoped
public class MyDocumentsPage {

    private static final int SIZE = 50;

    private final ListMyDocuments list;
    private final ListAddress address;
    private ListModel<MyDocument> documents;

    @Inject
    MyDocumentsPage(ListMyDocuments list, ListAddress address) {
        this.list = list;
        this.address = address;
        read();
    }

    private void read() {
        documents = new ListModel<>(
                address, SIZE, list::execute, own -> own.document().code());
        documents.prepare();
    }

    public ListModel<MyDocument> getDocuments() {
        return documents;
    }
}
