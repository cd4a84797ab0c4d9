// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/purposechange.h"
#include "forms/formbuilder.h"

#include <QDialog>

class QButtonGroup;
class QPlainTextEdit;
class QPushButton;
class Text;

// A change of purpose: before and after side by side, whether people would expect it, and how they were told. Writes nothing;
// change() is what was decided.
class ChangeDialog : public QDialog
{
    Q_OBJECT
public:
    enum class Kind { New, Kept }; // of a kept one the texts are history
    ChangeDialog(const PurposeChange &change, Kind kind, const Library &library, Language language, QWidget *parent);

    PurposeChange change() const;
    // Puts the keyboard into the field of that column.
    void focusField(const QString &column);

signals:
    void deleteWanted();

private:
    QWidget *texts(Kind kind);
    QWidget *question();
    QWidget *telling();
    void addButtons(Kind kind);
    void follow();
    bool isComplete() const;
    void finish();

    const PurposeChange m_change;
    const Library &m_library;
    const Language m_language;
    FormBinder<PurposeChange> m_binder;
    FormBuilder<PurposeChange> m_builder;
    QPlainTextEdit *m_after = nullptr;
    QButtonGroup *m_answers = nullptr;
    QStringList m_codes; // of the answers
    Text *m_next = nullptr;
    QPushButton *m_accept = nullptr;
};
