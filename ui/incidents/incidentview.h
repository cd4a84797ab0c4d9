// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "openincident.h"

#include <QWidget>

class Badge;
class CloseDialog;
class ElidedText;
class IncidentForm;
class IncidentPart;
class LinkButton;
class NoticesPart;
class QPushButton;
class QStackedWidget;
class Segments;
class StepsPart;
class Text;

// The open incident: its name, how it stands with its days, what turned the answer, and one of its parts.
class IncidentView : public QWidget
{
    Q_OBJECT
public:
    explicit IncidentView(OpenIncident &open, QWidget *parent = nullptr);

    void showPart(const QString &id); // "drill", "record", "decision", "steps", "report", "notices" or "time"
    QString part() const; // the one shown
    void focusField(const QString &column);
    bool finish();
    void takeKeyboard();

signals:
    void backWanted(); // to the list
    void goTo(const QString &page, const QUuid &record);
    void printWanted(const QString &report, const QUuid &record);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void add(const char *id, IncidentPart *part);
    QWidget *head();
    QWidget *turnLine();
    void refresh();
    void showHead();
    void colourCountdown();
    IncidentPart *current() const;
    void close();
    void closeAs(const CloseDialog &dialog, const QUuid &id);
    void reopen();

    OpenIncident &m_open;
    ElidedText *m_title;
    Badge *m_state;
    Text *m_countdown, *m_turn;
    QWidget *m_turnLine;
    LinkButton *m_complaints;
    QPushButton *m_close;
    Segments *m_segments;
    QStackedWidget *m_stack;
    IncidentForm *m_form;
    StepsPart *m_steps;
    NoticesPart *m_notices;
    bool m_isLate = false;
    QUuid m_shown; // the record whose first part was chosen
};
