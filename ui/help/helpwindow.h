// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helptopics.h"

#include <QDialog>
#include <QTextBrowser>

class QBoxLayout;
class QLineEdit;
class QListWidget;
class Text;

// Shows pages from the program's own resources and nothing else: no file, no address of the net, whatever a link says.
class HelpBrowser : public QTextBrowser
{
    Q_OBJECT
public:
    explicit HelpBrowser(QWidget *parent = nullptr);

    // Marks the words wherever the page has them and shows the first place.
    void mark(const QStringList &words);

protected:
    QVariant loadResource(int type, const QUrl &name) override;
    void doSetSource(const QUrl &name, QTextDocument::ResourceType type) override;

private:
    void setTables();
};

// The help: a search and the topics on the left, one page on the right. Ctrl+F searches, Esc shows all topics again,
// Alt+Left and Alt+Right go through the pages that were read.
class HelpWindow : public QDialog
{
    Q_OBJECT
public:
    HelpWindow(Language language, QWidget *parent);

    void showTopic(const QString &topic); // an id of helpTopics(); the first for any other
    QString topic() const { return m_topic; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override; // arrows in the search move in the list

private:
    QBoxLayout *left();
    QBoxLayout *right();
    void fill();
    void openCurrent();
    void follow(); // the list shows which page is read

    const Language m_language;
    QString m_topic; // of the page shown
    QLineEdit *m_search;
    QListWidget *m_list;
    Text *m_nothing;
    HelpBrowser *m_browser;
};
