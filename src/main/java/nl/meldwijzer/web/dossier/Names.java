package nl.meldwijzer.web.dossier;

import nl.meldwijzer.kernel.StaffId;

/// Names of employees, for a reader who may see them.
@FunctionalInterface
interface Names {
    String of(StaffId staff);
}
