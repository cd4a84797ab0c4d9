// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/requestguide.h"
#include "letters/letterspart.h"
#include "requestsetup.h"

class Badge;
class HelpMark;
class KindChoice;
class LinkButton;
class QFormLayout;
class QPushButton;
class QScrollArea;
class StepSection;
class Text;
class Ticks;

// Requests of persons: their list, and one of them led through the steps C1 to C9, one step in view at a time.
class RequestPane : public RecordPane<Request>
{
    Q_OBJECT
public:
    RequestPane(ReviewDesk &desk, const Library &library, MessageBar &messages);

    QUuid makeNew() override; // goes on with the choice of its kind
    void focusField(const QString &column) override;
    const RequestGuide *guide() const { return m_guide ? &*m_guide : nullptr; } // null where it could not be read
    void showStep(const QString &step); // "C1" to "C9"; an unknown one changes nothing
    QString step() const { return m_step; }
    void follow(); // shows again what depends on the day or on other records

    LetterCase letterCase() const; // of the request shown
    bool keepLetters(const QString &stored); // what was typed into blanks; false when that failed, which was said
    void noteSent(const QString &letter, const QString &title); // an answer sets its day, another is only logged

signals:
    void incidentWanted(const QUuid &incident);
    void letterWanted();

private:
    struct Own // a field that the form does not make
    {
        FieldLine *line;
        QFormLayout *fields;
    };

    void addTop(Language language);
    void addBottom();
    void addSections(const Library &library);
    void addKind(const Library &library);
    void addIdentity(const Library &library);
    void addSearch();
    void addAnswer();
    void addReasons();
    void addHints();
    StepSection *section(const char *step) const { return m_sections.value(QLatin1StringView(step)); }
    QFormLayout *fieldsOf(const char *column) const;
    void move(const char *column, const char *step); // the group of fields with it, to the end of that step
    void addOwn(const char *step, const char *column, QWidget *editor, const QString &why = {});
    Ticks *addTicks(const char *step, const char *column, std::function<void(Request &, const QStringList &)> set);
    void showRow(const char *column, bool shown);
    QScrollArea *area() const;

    void showStanding();
    void showSection();
    void showKind();
    void showIdentity();
    void showSearch();
    void showDecision();
    void fillOutcomes();
    void showAnswer();
    void showReasons();
    void showProblems();
    QList<Choice> choicesOf(const char *list, const QStringList &codes) const;
    QList<Choice> incidentChoices() const;
    QList<Choice> groundChoices() const;
    const RequestKind *kind() const; // of the request shown; null while none is chosen
    bool change(const std::function<void(Request &)> &edit);
    void takeKind(const QString &kind);
    void setStep(const QString &step);
    void go(int by);

    ReviewDesk &m_desk;
    Book &m_book;
    const Library &m_library;
    MessageBar &m_messages;
    std::optional<RequestGuide> m_guide;
    Badge *m_state;
    Text *m_due;
    HelpMark *m_whyDue = nullptr;
    StepLine *m_steps;
    QString m_step; // in view
    QUuid m_followed; // the record it was chosen for
    QPushButton *m_back, *m_next;
    QHash<QString, StepSection *> m_sections;
    QHash<QString, Own> m_own; // by column
    KindChoice *m_kind = nullptr;
    Ticks *m_claims = nullptr, *m_incidents = nullptr, *m_identity = nullptr, *m_places = nullptr, *m_asked = nullptr, *m_grounds = nullptr;
    PickBox *m_otherPlaces = nullptr;
    LinkButton *m_toIncident = nullptr;
    Text *m_leak = nullptr, *m_limits = nullptr, *m_tell = nullptr, *m_fee = nullptr, *m_given = nullptr;
};
