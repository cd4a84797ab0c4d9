// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "opendocument.h"

#include <QTimer>
#include <QWidget>

class Badge;
class DocumentPart;
class ElidedText;
class QAction;
class QStackedWidget;
class Segments;
class ArticlesPart;

// The open document: its name and state, and one of its parts.
class DocumentView : public QWidget
{
    Q_OBJECT
public:
    explicit DocumentView(OpenDocument &open, QWidget *parent = nullptr);

    void showPart(const QString &id); // "text", "blanks", "compare", "check" or "versions"
    void showSection(const QString &id);
    bool finish();
    void find();
    void takeKeyboard();
    QList<QAction *> actions() const; // of the text

signals:
    void goTo(const QString &page);
    void printWanted(const Document &document);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void add(const char *id, DocumentPart *part);
    void refresh();
    void showCounts();

    OpenDocument &m_open;
    ElidedText *m_title;
    Badge *m_state;
    Segments *m_segments;
    QStackedWidget *m_stack;
    ArticlesPart *m_text;
    QTimer m_counting; // counts follow a moment later
};
