package org.caravanserai.domain.exchanges.nomination;

import org.caravanserai.domain.exchanges.ExchangesInMemory;

class MemoryHostFormsTest extends ExchangesInMemory implements HostFormsContract {

    private final MemoryHostForms forms = new MemoryHostForms();

    MemoryHostFormsTest() {
        memory.include(forms.table);
    }

    @Override
    public HostForms hostForms() {
        return forms;
    }
}
