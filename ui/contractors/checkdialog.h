// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/contractorcheck.h"
#include "forms/formbuilder.h"

#include <QDialog>

class QPushButton;

// One check of a contractor, entered or looked at again. Writes nothing: whoever asks takes check() when it was accepted, or
// takes the check away when wantsRemoval().
class CheckDialog : public QDialog
{
    Q_OBJECT
public:
    enum class Kind { New, There };
    CheckDialog(const ContractorCheck &check, Kind kind, const QString &contractor, const Library &library, Language language,
                QWidget *parent = nullptr);

    ContractorCheck check() const { return m_binder.read(m_check); }
    bool wantsRemoval() const { return m_removal; }

    void accept() override; // what is being composed is taken over first; without a day it stays open

private:
    QWidget *fields(const Library &library, Language language);
    void follow();

    const ContractorCheck m_check;
    FormBinder<ContractorCheck> m_binder;
    FieldLine *m_day = nullptr;
    bool m_removal = false;
};
