// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "incidentpart.h"

#include <QJsonObject>

class LettersPart;
class QStackedWidget;
class Segments;
struct LetterCase;

// The letters that the decision calls for, and what may be answered on the phone. Names of the persons written to are kept while the
// record is open and never stored with it.
class NoticesPart : public IncidentPart
{
    Q_OBJECT
public:
    explicit NoticesPart(OpenIncident &open);

    void refresh() override;
    bool finish() override;
    void takeKeyboard() override;
    void showScript();

private:
    QWidget *script(const IncidentTexts &texts);
    LetterCase letters() const;
    QStringList offered() const;
    bool store(const QString &typed);
    void sent(const QString &letter, const QString &title, const QString &text);
    void file(const QString &kind, const QString &title, const QString &text);

    LettersPart *m_letters;
    Segments *m_switch;
    QStackedWidget *m_stack;
    bool m_hasScript = false;
    QUuid m_incident; // the names are of
    QJsonObject m_names; // as typed, by key
};
