// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page.h"
#include "yearsheet.h"

class AreaList;
class Badge;
class Dialogs;
class QCheckBox;
class QKeyEvent;
class QPushButton;
class QStackedWidget;
class QuestionTable;
class QuestionView;
class ResultView;
class Segments;
class Settings;
class Text;

// The yearly review: one question at a time, all of them as a list, or the result; the areas with their progress beside. Keys
// 0 to 3, ? and N answer wherever no field has the keyboard.
class ChecklistPage : public Page
{
    Q_OBJECT
public:
    ChecklistPage(ReviewDesk &desk, const Library &library, MessageBar &messages, Dialogs &dialogs, Settings &settings,
                  QWidget *parent = nullptr);

    bool finishEditing() override;
    void openRecord(const QUuid &id) override; // of an answer or of a question of the firm
    void openPart(const QString &part) override; // id of a question, or the first that is "open", "recheck", either ("waiting"), "unknown"
    void focusField(const QString &column) override; // of an answer
    void takeKeyboard() override;
    void find() override;
    QList<QAction *> commands() const override { return m_commands; }
    QString helpTopic() const override { return QStringLiteral("review"); }

    void setMode(const QString &mode); // "one", "list" or "result"
    QString mode() const { return m_mode; }
    QString question() const; // the one shown or chosen
    Q_SLOT void openQuestion(const QString &id);

signals:
    void yearWanted();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *banner();
    QWidget *body();
    QWidget *modeLine();
    void addCommands();
    QAction *addCommand(const QString &text, const QString &name, void (ChecklistPage::*run)());
    void connectParts();

    void follow();
    void showBanner();
    void updateCommands();
    void chooseArea(const QString &area);
    void markArea();
    QString questionOf(const QString &part) const; // empty where there is none
    void move(int by);
    bool takeKey(const QKeyEvent &key);
    bool takeOneKey(const QKeyEvent &key);
    bool takeListKey(const QKeyEvent &key);
    void answerRow(AnswerValue value);
    void answered(AnswerValue value);
    void offerNextStep(const QString &id);
    void offerAction(const QUuid &id);

    void addQuestion();
    void reword();
    void remove();
    void hideQuestion();
    void bringBack();
    void askReason(const QString &id); // why it does not apply
    void done(const QString &sentence); // which can be taken back

    ReviewDesk &m_desk;
    const Library &m_library;
    MessageBar &m_messages;
    Settings &m_settings;
    YearSheet m_sheet;
    AreaList *m_areas;
    QWidget *m_areaCard;
    Segments *m_switch;
    QCheckBox *m_goOn;
    QStackedWidget *m_modes;
    QuestionView *m_view;
    QuestionTable *m_list;
    ResultView *m_result;
    QWidget *m_banner = nullptr, *m_body = nullptr;
    Badge *m_bannerBadge = nullptr;
    Text *m_bannerText = nullptr, *m_waiting;
    QPushButton *m_add = nullptr;
    QList<QAction *> m_commands;
    QString m_offered; // the next step of the question before, as the message bar tells it
    int m_year = 0; // shown
    QString m_mode, m_wanted; // the question to be shown as soon as it is there
};
